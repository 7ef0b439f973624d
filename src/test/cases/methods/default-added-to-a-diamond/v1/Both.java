class Both implements Left, Right {
    public String id() {
        return "both";
    }
}
