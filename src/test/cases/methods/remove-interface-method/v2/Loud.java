class Loud implements Plugin {
    @Override
    public String name() {
        return "LOUD";
    }
}
