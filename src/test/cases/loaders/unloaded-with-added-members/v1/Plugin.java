public class Plugin extends Base {
    public Plugin() {
    }
}
