class Second implements Plugin {
    @Override
    public String name() {
        return "second";
    }
}
