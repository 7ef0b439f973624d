public class Plugin {
    public Plugin() {
    }
}
