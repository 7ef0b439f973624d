public class Plugin extends Base {
    private int calls = 10;
    private Plugin self = this;

    public Plugin() {
    }

    @Override
    public String told() {
        self.calls++;
        return "plugin " + calls + " " + count;
    }
}
