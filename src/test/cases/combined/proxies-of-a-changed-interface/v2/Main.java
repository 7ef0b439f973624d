import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Port live = Ports.proxy();
        System.out.println(live.send("a"));
        Evolve.next();
        System.out.println(live.send("a") + " " + Ports.twice(live));
        System.out.println(Ports.more(Ports.proxy()));
    }
}
