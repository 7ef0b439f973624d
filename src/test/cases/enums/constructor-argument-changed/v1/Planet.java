enum Planet {
    EARTH(10), MARS(20);

    private final int mass;
    int visits;

    Planet(int mass) {
        this.mass = mass;
    }

    String show() {
        return name() + " " + mass + " " + visits;
    }
}
