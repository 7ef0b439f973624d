class Middle extends Base<String> {
    Middle() {
        super("m");
    }

    @Override
    public String get() {
        return "<" + super.get() + ">";
    }
}
