import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Host host = new Host();
        System.out.println(host.run());
        Evolve.next();
        System.out.println(host.run());
    }
}
