class Low extends Mid {
    public String name() {
        return "low";
    }
}
