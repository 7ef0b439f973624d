class Sub extends Base {
    @Override
    String name() {
        return "sub";
    }

    String show() {
        return name();
    }
}
