class Loud implements Plugin {
    @Override
    public String name() {
        return "loud";
    }

    @Override
    public String hint() {
        return "shout";
    }
}
