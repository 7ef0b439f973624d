class Text {
    private String name = "x";

    String say(int n) {
        return name + n;
    }
}
