class Base {
    String title = "base";
    int size = 1;

    String show() {
        return title;
    }
}
