class Box {
    private final String text;

    Box(String text) {
        this.text = text;
    }

    String show() {
        return framed('[', ']') + twice("-");
    }

    private String framed(char left, char right) {
        return left + text + right;
    }

    private static String twice(String s) {
        return s + s;
    }
}
