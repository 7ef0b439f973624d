class Sub extends Base {
    @Override
    String name() {
        return "sub over " + super.name();
    }
}
