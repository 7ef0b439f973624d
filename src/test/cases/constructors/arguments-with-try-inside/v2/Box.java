class Box extends Base {
    static int made;
    final int n;

    Box(int n) {
        super(n);
        this.n = n;
        made++;
    }

    Box(int n, Object why, double weight) {
        super(switch (why.toString()) {
            case "bad" -> {
                try {
                    yield Long.parseLong("none");
                } catch (NumberFormatException e) {
                    yield -7;
                }
            }
            default -> n;
        }, "!" + weight);
        this.n = n;
        made++;
    }

    @Override
    public String toString() {
        return base + " " + n;
    }
}
