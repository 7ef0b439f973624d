import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Button button = new Button();
        Runnable click = button.onClick();
        Runnable key = button.onKey();
        click.run();
        key.run();
        Evolve.next();
        click.run();
        key.run();
        key.run();
        System.out.println(button.show());
    }
}
