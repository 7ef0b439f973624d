class Sub extends Base {
    @Override
    Object make() {
        return 2;
    }
}
