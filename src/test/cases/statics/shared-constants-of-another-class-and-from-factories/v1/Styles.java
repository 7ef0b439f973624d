class Styles {
    static final Text RED = new Style("red", 1);
    static final Style BLUE = Style.builder().name("blue").build();
    static final Style GREEN = new Style("grey", 3).named("green");

    static String show() {
        return RED.text() + BLUE.text() + GREEN.text();
    }
}
