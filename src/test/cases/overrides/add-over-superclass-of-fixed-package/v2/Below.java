import fixed.Base;

class Below extends Base {
    String name() {
        return "below 2";
    }

    @Override
    public String title() {
        return "title of below, over " + super.title();
    }
}
