class Source {
    public String get() {
        return "source";
    }
}
