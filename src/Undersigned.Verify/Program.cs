Console.WriteLine("undersigned-verify");
