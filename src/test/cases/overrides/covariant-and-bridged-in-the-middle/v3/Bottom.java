class Bottom extends Middle {
    @Override
    public String get() {
        return super.get() + "!";
    }
}
