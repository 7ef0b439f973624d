import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Probe probe = new Probe();
        System.out.println(ReloadAll.reloading());
        Evolve.next();
        System.out.println(ReloadAll.reloading() + " " + probe.show() + " " + new Probe().show());
    }
}
