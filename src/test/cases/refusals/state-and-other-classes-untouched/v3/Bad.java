class Bad {
    String show() {
        return "bad 3";
    }
}
