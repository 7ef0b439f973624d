import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tank tank = new Tank();
        tank.work();
        System.out.println(tank);
        Evolve.next();
        tank.work();
        System.out.println(tank);
    }
}
