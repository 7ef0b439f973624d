class Middle extends Base<String> {
    Middle() {
        super("m");
    }

    @Override
    String twice() {
        return "2" + get();
    }
}
