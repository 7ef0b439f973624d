import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    private static int heard;

    public static void main(String[] args) {
        ReloadAll.onReload(report -> heard++);
        Leaf leaf = new Leaf();
        Evolve.files();
        for (int i = 0; i < 3; i++) {
            try {
                ReloadAll.reloadAll();
                System.out.println("not refused");
            } catch (ReloadException e) {
                System.out.println("refused " + leaf.name() + " heard " + heard);
            }
        }
        System.out.println(Evolve.next().changed() + " " + leaf.name() + " heard " + heard);
    }
}
