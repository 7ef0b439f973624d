class Quiet implements Plugin {
    private int asked;

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public int priority() {
        return ++asked;
    }
}
