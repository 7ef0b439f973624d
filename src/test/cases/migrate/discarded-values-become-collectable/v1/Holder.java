class Holder {
    private Object payload = new byte[10_000];
    private Object content = new byte[10_000];
    private String name = "holder";

    Object removed() {
        return payload;
    }

    Object retyped() {
        return content;
    }

    String show() {
        return name;
    }
}
