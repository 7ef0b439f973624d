class Copy extends Task {
    @Override
    String body() {
        return "copy";
    }

    @Override
    protected String before() {
        return "<" + super.before();
    }

    @Override
    protected String after() {
        return super.after() + ">";
    }
}
