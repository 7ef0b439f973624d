class Sub extends Base {
    String show() {
        return tag();
    }
}
