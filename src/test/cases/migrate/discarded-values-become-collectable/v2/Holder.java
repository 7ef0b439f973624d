class Holder {
    private String content = "text";
    private String name = "holder";

    Object removed() {
        return null;
    }

    Object retyped() {
        return content;
    }

    String show() {
        return name + " " + content;
    }
}
