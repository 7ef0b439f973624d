class Sub extends Base {
    @Override
    String show() {
        return "sub 1 of " + super.show();
    }
}
