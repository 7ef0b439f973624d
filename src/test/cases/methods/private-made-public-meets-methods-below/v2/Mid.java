class Mid extends Top {
    public String name() {
        return "MID";
    }

    String both() {
        return name() + run() + super.name();
    }
}
