class Link {
    private final Link next;

    Link(Link next) {
        this.next = next;
    }

    String walk() {
        return "first";
    }
}
