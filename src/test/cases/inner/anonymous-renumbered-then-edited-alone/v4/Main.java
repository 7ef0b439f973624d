import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Panel.close();
        System.out.println(live);
        for (int version = 2; version <= 5; version++) {
            Evolve.next();
            System.out.println(ReloadAll.reloadAll().classes().size() + " " + live + " " + Panel.close());
        }
    }
}
