class Sub extends Base {
    @Override
    public String name() {
        return "sub";
    }
}
