class Named {
    @Override
    public String toString() {
        return "named";
    }
}
