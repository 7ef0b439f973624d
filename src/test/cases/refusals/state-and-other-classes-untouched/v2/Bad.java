class Bad extends Base {
    String show() {
        return "bad 2";
    }
}
