enum Planet {
    EARTH(12742, "blue"),
    MARS(6779, "red");

    private final int diameter;
    private String colour;

    Planet(int diameter, String colour) {
        this.diameter = diameter;
        this.colour = colour;
    }

    String show() {
        return name() + " " + diameter + " " + colour;
    }
}
