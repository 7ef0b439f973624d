class Link {
    private final Link next;

    Link(Link next) {
        this.next = next;
    }

    String walk() {
        try {
            return next.name() + next.next.name();
        } catch (NullPointerException e) {
            return "null pointer";
        }
    }

    String name() {
        return "link";
    }
}
