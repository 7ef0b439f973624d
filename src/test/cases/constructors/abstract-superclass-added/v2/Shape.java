abstract class Shape {
    private final String name;

    protected Shape(String name) {
        this.name = name + "!";
    }

    String name() {
        return name;
    }
}
