class Loud implements Plugin {
    @Override
    public String name() {
        return "loud";
    }

    @Override
    public int priority() {
        return 9;
    }
}
