class Quiet implements Plugin {
    @Override
    public String name() {
        return "quiet";
    }
}
