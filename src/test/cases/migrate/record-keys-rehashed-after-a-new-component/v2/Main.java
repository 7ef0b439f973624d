import dev.reloadall.ReloadAll;

public class Main {
    public static void main(String[] args) {
        ReloadAll.reloadAll();
    }
}
