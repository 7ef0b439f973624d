class Named extends Base {
    @Override
    public String toString() {
        return "named";
    }
}
