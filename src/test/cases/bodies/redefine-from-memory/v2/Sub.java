class Sub extends Base {
    @Override
    String show() {
        return "sub 2 of " + super.show();
    }
}
