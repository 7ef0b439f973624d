import fixed.Base;

class Below extends Base {
    String name() {
        return "below 1";
    }
}
