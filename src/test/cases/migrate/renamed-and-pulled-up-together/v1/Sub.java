class Sub extends Base {
    String name = "live";

    String show() {
        return "v1 " + name;
    }

    void change() {
    }
}
