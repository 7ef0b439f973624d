class B extends A {
    @Override
    protected String describe() {
        return super.describe() + "1";
    }
}
