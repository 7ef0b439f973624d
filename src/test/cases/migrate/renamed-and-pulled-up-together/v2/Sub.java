class Sub extends Base {
    String show() {
        return "v2 " + title;
    }

    void change() {
        title = "changed";
    }
}
