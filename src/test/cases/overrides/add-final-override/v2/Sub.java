class Sub extends Base {
    @Override
    public final long id() {
        return 2L + super.id();
    }
}
