package base;

public class Low extends mid.Middle {
}
